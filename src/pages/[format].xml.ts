import type { APIRoute, GetStaticPaths } from 'astro';
import { articles } from '../archive/queries.ts';
import { cards } from '../archive/queries-cards.ts';
import { stories } from '../archive/queries-stories.ts';
import { type Channel, editionChannel } from '../feeds/channel.ts';
import { type FeedFormat, feedFormats, writeFeed } from '../feeds/write-feed.ts';

export const getStaticPaths = (async () => {
	const channel = editionChannel(await articles());
	const formats = feedFormats(await cards(channel.articles));
	return formats.map((format) => ({ params: { format }, props: { channel, format } }));
}) satisfies GetStaticPaths;

interface Props {
	channel: Channel;
	format: FeedFormat;
}

export const GET: APIRoute<Props> = async ({ props: { channel, format } }) =>
	new Response(await writeFeed(format, channel, await stories(channel.articles)));
