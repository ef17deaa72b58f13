import { any } from './phrases';

/** Word classes that several phrase books share, as alternatives of a pattern on lower-case text. */

/** Somebody in care, singular, whatever the word. */
export const CLIENT = any(
  `client|patient|ct|pt|clt|cx|analysand|counsellee|service user|supervisee's client|evaluee|consumer|kiddo|littles?|couple|caseload family|inpatient|outpatient|identified patient|mandated client|caller|resident|group member|long-termer|long-timer|regular|no-show|frequent flyer`,
);
/** The plain words for somebody in care. */
export const CLIENT_STRICT = any(`client|patient|ct|pt|clt|analysand|counsellee|service user|evaluee`);
/** A person described, singular. */
export const PERSON = any(
  `woman|man|guy|gal|lady|gentleman|girl|boy|kid|kiddo|child|teen|teenager|adolescent|toddler|couple|family|mom|mum|mother|dad|father|parent|grandmother|grandfather|widow|widower|veteran|vet|student|person|someone|somebody|lad|bloke|chap|dude|young man|young woman|young person|old man|old lady|individual|fella|fellow|elder|man of \\w+|woman of \\w+|nurse|teacher|cop|officer|deputy|firefighter|pilot|farmer|nun|priest|pastor|deacon|soldier|marine|driver|doctor|lawyer|musician`,
);
export const NUMBER = any(`one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d{1,2}`);
export const DAY = any(
  `mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?|sundays?|mon|tues?|weds?|thurs?|thur|fri|sat|sun`,
);
/** A speech act of somebody in care. */
export const SAID = any(
  `said|says|saying|told|tells|asked|asks|whispered|wrote|texted|admitted|confided|disclosed|revealed|shared|mentioned|confessed|announced|described|reported|reports|explained|shouted|yelled|muttered|mumbled|blurted|sobbed|goes|was like|is like|were like|joked|insisted|swore|sang`,
);
export const SEE = any(
  `see|saw|'m seeing|am seeing|have been seeing|'ve been seeing|'ve seen|have seen|used to see|treat|treated|'m treating|am treating|have treated|'ve treated|have been treating|work with|worked with|'m working with|am working with|have worked with|'ve worked with|'ve been working with|counsel|counseled|counselled|sit with|sat with|followed|follow|am following|assessed|evaluated|interviewed|meet with|met with|had in session|support|supported|look after|looked after|cared for|care for|nursed|coach|coached|tutor|had`,
);
