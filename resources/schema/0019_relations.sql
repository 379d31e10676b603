-- SPDX-FileCopyrightText: 2026 The Postilla authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What claims are to each other: from_claim repeats, updates … to_claim.

CREATE TABLE relation (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    rev INTEGER NOT NULL,
    removed INTEGER NOT NULL DEFAULT 0,
    from_claim TEXT NOT NULL REFERENCES claim (uuid),
    to_claim TEXT NOT NULL REFERENCES claim (uuid),
    kind TEXT NOT NULL,
    note TEXT NOT NULL,
    analyst TEXT NOT NULL
);
CREATE INDEX relation_of_claim ON relation (from_claim);
CREATE INDEX relation_to_claim ON relation (to_claim);

-- Claims that are about the same.
CREATE INDEX claim_entity_by_name ON claim_entity (canonical);
