-- SPDX-FileCopyrightText: 2026 The Postilla authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What keeps search and the figures page as quick in a library of a million articles.

-- The words of the index of words, in order, each with its places.
CREATE VIRTUAL TABLE document_word USING fts5vocab('document_index', 'instance');

-- Chips by name: with it, figures come in the order of their chips without being sorted.
CREATE UNIQUE INDEX chip_by_name ON entity (canonical) WHERE kind = 0 AND sub = 0;
-- The figures of one chip by value, whatever they measure.
CREATE INDEX stated_figure_of_chip ON stated_figure (object, sort_value) WHERE object IS NOT NULL;
