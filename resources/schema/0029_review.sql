-- SPDX-FileCopyrightText: 2026 The Postilla authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Sessions in which people decide on what the program proposes, and what they have decided.

-- scope_values is a JSON array: the words of a search, or uuids. rule and the three behind it say of which mentions
-- a session is, and are empty for others.
CREATE TABLE review_session (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    rev INTEGER NOT NULL,
    removed INTEGER NOT NULL DEFAULT 0,
    queue TEXT NOT NULL,
    scope TEXT NOT NULL,
    scope_values TEXT NOT NULL,
    item_order TEXT NOT NULL,
    rule TEXT NOT NULL,
    kind INTEGER NOT NULL,
    sub INTEGER NOT NULL,
    canonical TEXT NOT NULL,
    analyst TEXT NOT NULL,
    started_at INTEGER NOT NULL,
    closed INTEGER NOT NULL
);

-- item is the key of a review_item, which is found again at will. wrote is a JSON array of "noun uuid": what the
-- decision made or changed.
CREATE TABLE decision (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    rev INTEGER NOT NULL,
    removed INTEGER NOT NULL DEFAULT 0,
    session TEXT NOT NULL REFERENCES review_session (uuid),
    item TEXT NOT NULL,
    ruling TEXT NOT NULL,
    rule TEXT NOT NULL,
    document TEXT NOT NULL,
    gist TEXT NOT NULL,
    wrote TEXT NOT NULL,
    analyst TEXT NOT NULL,
    decided_at INTEGER NOT NULL
);
CREATE INDEX decision_of_session ON decision (session, id);
CREATE INDEX decision_on_item ON decision (item);

-- The queues, machine-made and outside of the journal: what is to be decided on, in the order in which it was found.
CREATE TABLE review_item (
    id INTEGER PRIMARY KEY,
    session TEXT NOT NULL REFERENCES review_session (uuid),
    key TEXT NOT NULL,
    document TEXT NOT NULL,
    version TEXT NOT NULL,
    span_start INTEGER NOT NULL,
    span_end INTEGER NOT NULL,
    claim TEXT NOT NULL,
    other TEXT NOT NULL,
    rule TEXT NOT NULL,
    score REAL NOT NULL,
    detail TEXT NOT NULL,
    UNIQUE (session, key)
);
CREATE INDEX review_item_of_session ON review_item (session, id);

-- How far the queue of a session is found, and the item that its analyst is at; 0: at none.
CREATE TABLE review_place (
    session TEXT NOT NULL PRIMARY KEY REFERENCES review_session (uuid),
    found_to TEXT NOT NULL,
    complete INTEGER NOT NULL,
    item INTEGER NOT NULL
) WITHOUT ROWID;
