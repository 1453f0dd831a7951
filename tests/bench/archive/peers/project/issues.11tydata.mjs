export default {
	layout: 'article.njk',
	tags: ['articles'],
	permalink: ({ slug }) => `/articles/${slug}/`,
};
