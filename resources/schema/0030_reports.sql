-- SPDX-FileCopyrightText: 2026 The Postilla authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The register of reports: what was handed over, when, its hash and its claims.

-- claims is a JSON array of [uuid, number, verdict, rev], as the report carried them.
CREATE TABLE report (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    rev INTEGER NOT NULL,
    removed INTEGER NOT NULL DEFAULT 0,
    number TEXT NOT NULL UNIQUE,
    made_at INTEGER NOT NULL,
    analyst TEXT NOT NULL,
    scope TEXT NOT NULL,
    file TEXT NOT NULL,
    file_hash TEXT NOT NULL,
    replaces TEXT NOT NULL,
    claims TEXT NOT NULL
);
