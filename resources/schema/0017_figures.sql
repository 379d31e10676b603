-- SPDX-FileCopyrightText: 2026 The Postilla authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- A person's word on what a figure is about: of which chip (object, where has_object is set; empty for none), and what
-- it measures. The judged columns say what the machine had proposed, the placed ones where the figure stands in the
-- current text of its document, as in 0016.
CREATE TABLE figure_correction (
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
    has_object INTEGER NOT NULL,
    object TEXT NOT NULL,
    has_measure INTEGER NOT NULL,
    measure TEXT NOT NULL,
    judged_object TEXT NOT NULL,
    judged_measure TEXT NOT NULL,
    analyst TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    placed_version TEXT REFERENCES version (uuid),
    placed_state TEXT,
    placed_start INTEGER,
    placed_end INTEGER,
    placed_quote TEXT
);
CREATE INDEX figure_correction_of_version ON figure_correction (version);
CREATE INDEX figure_correction_of_document ON figure_correction (document);
CREATE INDEX figure_correction_placed ON figure_correction (placed_version)
WHERE placed_version IS NOT NULL AND NOT removed;
