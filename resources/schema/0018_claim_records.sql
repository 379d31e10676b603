-- SPDX-FileCopyrightText: 2026 The Postilla authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What the machine fills in of a claim, and that it is the machine's until a person confirms it.

-- A JSON array of the keys of those fields; NULL where there is none.
ALTER TABLE claim ADD COLUMN proposed TEXT;

-- Nothing has ever been kept in it.
DROP TABLE IF EXISTS figure;

-- The figures that a claim states, and what they mean: which chip, what is measured, as of when. text is how it
-- is stated; sub, modifier and measure are names. proposed as above.
CREATE TABLE claim_figure (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    rev INTEGER NOT NULL,
    removed INTEGER NOT NULL DEFAULT 0,
    claim TEXT NOT NULL REFERENCES claim (uuid),
    text TEXT NOT NULL,
    sub TEXT NOT NULL,
    value REAL,
    low REAL,
    high REAL,
    unit TEXT NOT NULL,
    currency TEXT NOT NULL,
    modifier TEXT NOT NULL,
    per TEXT NOT NULL,
    object TEXT NOT NULL,
    measure TEXT NOT NULL,
    as_of TEXT NOT NULL,
    proposed TEXT
);
CREATE INDEX claim_figure_of_claim ON claim_figure (claim);
