/** Words for the people around a writer, as alternatives of a pattern on lower-case text. Whose details they are follows from the word. */

/** The writer's own family and household, pets included. */
export const KIN =
  'husband|hubby|wife|spouse|partner|boyfriend|girlfriend|fianc[ée]e?|son|daughter|kid|kids|kiddo|child|children|baby|toddler|teen|teens|teenager|twins|boys|girls|mom|mum|mam|mama|mother|dad|da|father|parents|brother|sister|sibling|siblings|aunt|auntie|uncle|cousin|cousins|niece|nephew|grandma|grandmother|granny|gran|nan|nana|abuela|abuelo|grandpa|grandfather|granddad|grandson|granddaughter|grandkids|grandchildren|in-laws|mother-in-law|father-in-law|brother-in-law|sister-in-law|stepson|stepdaughter|stepmom|stepdad|godson|goddaughter|family|ex|ex-husband|ex-wife|dog|cat|puppy|kitten|horse|parrot|bunny|rabbit|hamster|goldfish|beagle|lab|poodle|terrier|hen|hens';

/** People one works with who are not in care. */
export const COLLEAGUE =
  "supervisor|supervisee|supervisees|colleague|colleagues|co-lead|co-leader|co-facilitator|coworker|co-worker|co-workers|boss|manager|intern|interns|trainee|trainees|practicum student|grad student|mentor|mentee|professor|prof|instructor|assistant|receptionist|front desk|office manager|biller|bookkeeper|accountant|office mate|officemate|business partner|team|staff|director|clinical director|consultant|consult group|consultation group|cohort|classmate|classmates|cofounder|co-founder|co-author|editor|landlord|landlady|plumber|electrician|barber|hairdresser|trainer|vet|dentist|neighbou?r|neighbou?rs|roommate|flatmate|friend|friends|best friend|bestie|mate|buddy|pal|book club|book group|running group|choir|band|yoga teacher|pastor|priest|rabbi|mechanic|contractor|babysitter|nanny|teacher|kid's teacher|tech|nurse|charge nurse|psychiatrist|interpreter";

/** The writer's own carers: the writer is the one in care. */
export const OWN_CARER =
  'therapist|counsell?or|psychiatrist|psychologist|analyst|shrink|doctor|gp|pcp|ob|obgyn|oncologist|surgeon|midwife|sponsor|physio|dentist|neurologist|own therapist|own therapy|own psychiatrist|own doctor|own counsell?or';

/** People in general. */
export const PEOPLE =
  'people|persons|folks|clients|patients|residents|students|kids|children|teens|teenagers|adolescents|adults|men|women|parents|families|couples|veterans|survivors|members|callers|humans|individuals|therapists|clinicians|counsell?ors|psychologists|providers|everyone|everybody|anyone|anybody|nobody|no one|many|most|some|others|someone|somebody|you|a person|trainees|caregivers|moms|dads|girls|boys|babies|toddlers|workers|employees|staff|nurses|teachers|readers|listeners';

/** Titles of public office or fame. */
export const PUBLIC_TITLE =
  'senator|sen|president|governor|gov|prime minister|pm|congressman|congresswoman|representative|rep|mayor|councillor|mp|minister|secretary|prince|princess|king|queen|duchess|duke|sir|dame|lord|justice|pope|champion|olympian|singer|rapper|actor|actress|novelist|poet|author|director|comedian|footballer|quarterback|striker';
