-- SPDX-FileCopyrightText: 2026 The Postilla authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What the reader wants to know, and what the analysts conclude.

CREATE TABLE question (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    rev INTEGER NOT NULL,
    removed INTEGER NOT NULL DEFAULT 0,
    text TEXT NOT NULL,
    note TEXT NOT NULL
);

-- claims_for and claims_against are JSON arrays of the uuids of claims.
CREATE TABLE judgement (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    rev INTEGER NOT NULL,
    removed INTEGER NOT NULL DEFAULT 0,
    question TEXT REFERENCES question (uuid),
    statement TEXT NOT NULL,
    likelihood TEXT NOT NULL,
    confidence TEXT NOT NULL,
    confidence_reason TEXT NOT NULL,
    claims_for TEXT NOT NULL,
    claims_against TEXT NOT NULL,
    analyst TEXT NOT NULL,
    judged_at INTEGER NOT NULL
);

-- The question that the claims of a tag speak to.
ALTER TABLE tag ADD COLUMN question TEXT REFERENCES question (uuid);
