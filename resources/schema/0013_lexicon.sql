-- SPDX-FileCopyrightText: 2026 The Postilla authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What analysts know better than the machine: entries over the lexicon that the program ships, kinds of their
-- own, corrections of single mentions.

CREATE TABLE lexicon_kind (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    rev INTEGER NOT NULL,
    removed INTEGER NOT NULL DEFAULT 0,
    key TEXT NOT NULL,
    number INTEGER NOT NULL UNIQUE,
    name TEXT NOT NULL,
    label TEXT NOT NULL,
    color TEXT NOT NULL,
    underline TEXT NOT NULL
);

-- aliases is a JSON array of [text, language, condition], replaces the key of a
-- shipped entry ("company/NVIDIA") or empty.
CREATE TABLE lexicon_entry (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    rev INTEGER NOT NULL,
    removed INTEGER NOT NULL DEFAULT 0,
    kind TEXT NOT NULL,
    canonical TEXT NOT NULL,
    note TEXT NOT NULL,
    aliases TEXT NOT NULL,
    replaces TEXT NOT NULL,
    retired INTEGER NOT NULL,
    merged_into TEXT REFERENCES lexicon_entry (uuid) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX lexicon_entry_of_name ON lexicon_entry (kind, canonical);
CREATE INDEX lexicon_entry_replacing ON lexicon_entry (replaces);

-- A person's word on a mention: what was wrong, missing, another entity or of another extent. The judged
-- columns say what the machine had found there, kind -1 where it had found nothing.
CREATE TABLE correction (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    rev INTEGER NOT NULL,
    removed INTEGER NOT NULL DEFAULT 0,
    document TEXT NOT NULL REFERENCES document (uuid),
    version TEXT NOT NULL REFERENCES version (uuid),
    span_start INTEGER NOT NULL,
    span_end INTEGER NOT NULL,
    quote TEXT NOT NULL,
    prefix TEXT NOT NULL,
    suffix TEXT NOT NULL,
    verdict TEXT NOT NULL,
    kind INTEGER NOT NULL,
    sub INTEGER NOT NULL,
    canonical TEXT NOT NULL,
    judged_kind INTEGER NOT NULL,
    judged_sub INTEGER NOT NULL,
    judged_canonical TEXT NOT NULL,
    judged_rule TEXT NOT NULL,
    analyst TEXT NOT NULL,
    created_at INTEGER NOT NULL
);
CREATE INDEX correction_of_version ON correction (version, span_start);

-- What has changed in the lexicon since the marks were brought up to date.
CREATE INDEX operation_of_lexicon ON operation (seq) WHERE noun = 'lexicon_entry';
CREATE INDEX operation_of_lexicon_kind ON operation (seq) WHERE noun = 'lexicon_kind';
