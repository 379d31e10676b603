-- SPDX-FileCopyrightText: 2026 The Postilla authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Pairs of claims that a person has looked at and put aside: shown again once what a side says, of which the
-- states are digests, is another.
CREATE TABLE dismissed_pair (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    rev INTEGER NOT NULL,
    removed INTEGER NOT NULL DEFAULT 0,
    first_claim TEXT NOT NULL REFERENCES claim (uuid),
    second_claim TEXT NOT NULL REFERENCES claim (uuid),
    kind TEXT NOT NULL,
    first_state TEXT NOT NULL,
    second_state TEXT NOT NULL,
    analyst TEXT NOT NULL
);
CREATE INDEX dismissed_pair_of_claim ON dismissed_pair (first_claim);
CREATE INDEX dismissed_pair_with_claim ON dismissed_pair (second_claim);
