import { hashOf } from "../../hash.ts";

/** Word groups that tell an article's line from what stands around it. Adding a word here needs a new training run. */
export const Group = {
	stop: 1,
	said: 2,
	widget: 4,
	social: 8,
	month: 16,
	person: 32,
	photo: 64,
	bio: 128,
	comment: 256,
	legal: 512,
	ago: 1024,
} as const;

const WORDS: Record<keyof typeof Group, string> = {
	stop: `a about after all also an and any are as at be because been before being both but by can could did do does for from had has have he her him his how if in into is it its itself just
		may might more most much no not now of on only or other our over she should so some such than that the their them then there these they this those through to under until up very was were
		what when where which while who whom whose why will with would`,
	said: `said says saying told added explained noted announced according asked argued claimed insisted warned wrote stated reported replied acknowledged admitted testified tells recalled declared`,
	widget: `subscribe newsletter newsletters sign signup login log register share shares sharing print email save cookie cookies advertisement advertising advert ad ads sponsored promoted trending
		popular related recommended latest more read next previous prev menu search skip navigation home sections follow loading click tap download app apps podcast watch video videos gallery live
		topics tags tag filed categories category archives archive sitemap account subscription subscribers support donate shop deals offers unlock continue browser javascript inbox alerts
		notifications updates feed rss accept close expand view show hide load back top jump copy link permalink bookmark views min mins read source widget editors picks must stories story
		headlines edition`,
	social: `facebook twitter instagram linkedin pinterest whatsapp reddit youtube tumblr telegram tiktok snapchat flipboard messenger google tweet tweets pinit pocket`,
	month: `january february march april june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec`,
	person: `i we you my your me us our yours i'm you're i've we're we've you'll i'd it's don't`,
	photo: `photo photos image images picture pictured getty shutterstock reuters afp photograph photographer photography courtesy credit illustration file handout istock flickr`,
	bio: `reporter editor journalist writer correspondent columnist author contributor contributing covers covering freelance graduated degree bio staff born lives previously blogger joined`,
	comment: `comment comments reply replies replied guest posted likes like report flag oldest newest moderation moderated commenter disqus discussion`,
	ago: `ago yesterday`,
	legal: `copyright rights reserved terms privacy policy conditions gdpr consent disclaimer affiliate commission trademark inc llc registered contact careers faq help`,
};

/** Word hash -> bits of its groups. */
export function wordGroups(): Map<number, number> {
	const groups = new Map<number, number>();
	for (const [name, words] of Object.entries(WORDS))
		for (const word of words.split(/\s+/)) {
			// The scanner computes the same hash while it reads.
			const hash = hashOf(word);
			groups.set(hash, (groups.get(hash) ?? 0) | Group[name as keyof typeof Group]);
		}
	return groups;
}
