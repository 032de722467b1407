-- What waits for its review follows a changed term, as a request about a file does; nothing else of emergency access may change.
grant update (uiterlijk) on dossier.noodtoegang to samenhang_app;
