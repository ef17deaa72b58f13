/** Public half of a key made for nothing else: it keeps the extension's id the same on every machine of the Chromium family. */
export const CHROMIUM_KEY =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAoycQuM6JyZSqYYMH/EJj9SPDPgsHB/2R/+RNGfzSUrrm7e3QXprBZa0+VHdAr2FKe77KTffnjE4/CS7Ou0r/0hlxhPuwcOfr+HkA127vueP5l9Qluq+lm8yUV+UMssVJdFfU/726odJzPjzmrYoYETHkIgliBvHLBcRGrlqP5aX2fOPwYvA09SQItOkOYFdenXd7adYm3/wA4RdVZEQj1zGQ/RG27DWZgwKGw2DPZ0B4WDXH3r6lfDwowZkVSQrnbyYgECbgv2PYVfHSxCp/CSiQ5gGCwF0hrKI5Zr5bD+VMTSpjqeCSiluqoC6cLnZl+WI3EzO7MrRtlIUydxqB4wIDAQAB';

/** The extension's name among add-ons of Firefox. */
export const GECKO_ID = 'subrosa@subrosa.example';
