-- SPDX-FileCopyrightText: 2026 The Postilla authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What analysts make of the texts.

CREATE TABLE tag (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    rev INTEGER NOT NULL,
    removed INTEGER NOT NULL DEFAULT 0,
    name TEXT NOT NULL,
    color TEXT NOT NULL,
    description TEXT NOT NULL,
    key INTEGER NOT NULL,
    parent TEXT REFERENCES tag (uuid)
);

-- tags is a JSON array of uuids; claim_tag is worked out from it. The hedge has a scope of its own, in UTF-16
-- units as the span.
CREATE TABLE claim (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    rev INTEGER NOT NULL,
    removed INTEGER NOT NULL DEFAULT 0,
    site TEXT NOT NULL,
    number INTEGER NOT NULL,
    document TEXT NOT NULL REFERENCES document (uuid),
    version TEXT NOT NULL REFERENCES version (uuid),
    span_start INTEGER NOT NULL,
    span_end INTEGER NOT NULL,
    quote TEXT NOT NULL,
    prefix TEXT NOT NULL,
    suffix TEXT NOT NULL,
    summary TEXT NOT NULL,
    type TEXT NOT NULL,
    source TEXT NOT NULL,
    source_kind TEXT NOT NULL,
    cue TEXT NOT NULL,
    reported_via TEXT NOT NULL,
    hedge TEXT NOT NULL,
    hedge_cue TEXT NOT NULL,
    hedge_scope TEXT NOT NULL,
    polarity TEXT NOT NULL,
    event_from TEXT NOT NULL,
    event_to TEXT NOT NULL,
    reliability TEXT NOT NULL,
    credibility TEXT NOT NULL,
    verdict TEXT NOT NULL,
    rationale TEXT NOT NULL,
    source_error INTEGER NOT NULL,
    correct_form TEXT NOT NULL,
    note TEXT NOT NULL,
    tags TEXT NOT NULL,
    made_by TEXT NOT NULL,
    analyst TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    UNIQUE (site, number)
);
CREATE INDEX claim_of_document ON claim (document, span_start) WHERE NOT removed;

CREATE TABLE claim_tag (
    claim TEXT NOT NULL REFERENCES claim (uuid),
    tag TEXT NOT NULL REFERENCES tag (uuid),
    PRIMARY KEY (tag, claim)
) WITHOUT ROWID;
CREATE INDEX claim_tag_of_claim ON claim_tag (claim);

-- Who and what a claim is about.
CREATE TABLE claim_entity (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    rev INTEGER NOT NULL,
    removed INTEGER NOT NULL DEFAULT 0,
    claim TEXT NOT NULL REFERENCES claim (uuid),
    kind TEXT NOT NULL,
    canonical TEXT NOT NULL
);
CREATE INDEX claim_entity_of_claim ON claim_entity (claim);
