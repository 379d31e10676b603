-- SPDX-FileCopyrightText: 2026 The Postilla authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What search needs beside the index of words and the one of mentions.

-- Which outlets and origins there are, and their documents.
CREATE INDEX document_by_outlet ON document (outlet) WHERE NOT removed;
CREATE INDEX document_by_origin ON document (origin) WHERE NOT removed;

-- Figures that are stated as a range: stated_figure_by_value has only their middle.
CREATE INDEX stated_figure_ranges ON stated_figure (low, high) WHERE value IS NULL;

-- There while the index of words is being made anew; documents up to this row are in it again.
CREATE TABLE index_repair (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    done INTEGER NOT NULL
);

-- A query that an analyst has given a name.
CREATE TABLE saved_search (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    rev INTEGER NOT NULL,
    removed INTEGER NOT NULL DEFAULT 0,
    name TEXT NOT NULL,
    query TEXT NOT NULL
);
