// Set in the head as it stands here, before anything is drawn, so it keeps to plain script.
(() => {
	const root = document.documentElement;
	root.dataset['scripted'] = '';
	try {
		const kept = JSON.parse(localStorage.getItem('xianbao:settings') ?? '{}');
		if (location.hash === '#elder') {
			kept.elder = 'on';
			localStorage.setItem('xianbao:settings', JSON.stringify(kept));
		}
		for (const name of ['theme', 'size', 'measure', 'elder'])
			if (typeof kept[name] === 'string') root.dataset[name] = kept[name];
	} catch {
		// The browser keeps nothing for us: the page stands as it is.
	}
})();
