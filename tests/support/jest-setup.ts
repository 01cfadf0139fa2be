// A boot takes 2–4 s on an idle machine; a busy one must not fail a test for that.
jest.setTimeout(120_000);
