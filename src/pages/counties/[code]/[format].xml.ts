import type { APIRoute, GetStaticPaths } from 'astro';
import { counties } from '../../../archive/queries.ts';
import { cards } from '../../../archive/queries-cards.ts';
import { stories } from '../../../archive/queries-stories.ts';
import { type Channel, countyChannel } from '../../../feeds/channel.ts';
import { type FeedFormat, feedFormats, writeFeed } from '../../../feeds/write-feed.ts';

export const getStaticPaths = (async () => {
	const paths = (await counties()).map(async (county) => {
		const channel = countyChannel(county);
		const formats = feedFormats(await cards(channel.articles));
		return formats.map((format) => ({
			params: { code: county.code, format },
			props: { channel, format },
		}));
	});
	return (await Promise.all(paths)).flat();
}) satisfies GetStaticPaths;

interface Props {
	channel: Channel;
	format: FeedFormat;
}

export const GET: APIRoute<Props> = async ({ props: { channel, format } }) =>
	new Response(await writeFeed(format, channel, await stories(channel.articles)));
