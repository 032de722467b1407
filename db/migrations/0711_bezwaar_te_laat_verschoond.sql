-- Why it came late is said by who objects, and judged later by who handles the objection (Awb 6:11).
grant update (verschoonbaar, verschoonbaar_reden) on voorziening.bezwaar to samenhang_app;
