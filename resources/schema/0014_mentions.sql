-- SPDX-FileCopyrightText: 2026 The Postilla authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What the machine finds in the texts: made beside the journal, rebuilt at will, target of nothing that an analyst
-- makes. kind, sub, modifier and measure are numbers of the program (MentionKind, MentionSub, FigureModifier,
-- Measure), offsets are UTF-16 units.

-- The finders that texts were searched with, with the user's lexicon. Where carried is set, marks of that revision
-- are right for the lexicon as settled_marks says it was.
CREATE TABLE revision (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    carried INTEGER NOT NULL DEFAULT 0
);

-- The state of the lexicon, by the last operation on it, for which marks of the carried revisions are right; base
-- is the revision of the finder without any entry.
CREATE TABLE settled_marks (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    base TEXT NOT NULL,
    seq INTEGER NOT NULL
);

-- By which revision a version was searched (0: of none, the marks are behind), and how much of each kind there is,
-- people's corrections counted in. seq counts the searches that changed anything, so that other processes see which
-- are new. unsearchable: a text with a word that search does not see as one, beside Chinese for instance, looked at
-- whenever the lexicon changes.
CREATE TABLE marking (
    version INTEGER PRIMARY KEY REFERENCES version (id),
    seq INTEGER NOT NULL UNIQUE,
    revision INTEGER NOT NULL,
    unsearchable INTEGER NOT NULL,
    chips INTEGER NOT NULL,
    figures INTEGER NOT NULL,
    agencies INTEGER NOT NULL,
    companies INTEGER NOT NULL,
    people INTEGER NOT NULL,
    places INTEGER NOT NULL,
    cues INTEGER NOT NULL
);
CREATE INDEX marking_unsearchable ON marking (version) WHERE unsearchable;

-- The machine's mentions of a version, all in one value (store/mentioncodec.h).
CREATE TABLE mention (
    version INTEGER PRIMARY KEY REFERENCES version (id),
    packed BLOB NOT NULL
);

-- Whatever has been named in any text, once; never taken out, so that its number stands for it.
CREATE TABLE entity (
    id INTEGER PRIMARY KEY,
    kind INTEGER NOT NULL,
    sub INTEGER NOT NULL,
    canonical TEXT NOT NULL,
    UNIQUE (canonical, kind, sub)
);

-- How often the current text of a document names it, people's corrections counted in: of documents that are not
-- removed, and never 0. Kept beside the text whenever marks, corrections or the current text change. Newest
-- documents first is ORDER BY document DESC, which the key gives. (Foreign keys would be asked ten times a document.)
CREATE TABLE occurrence (
    entity INTEGER NOT NULL,
    document INTEGER NOT NULL,
    count INTEGER NOT NULL,
    PRIMARY KEY (entity, document)
) WITHOUT ROWID;

-- The figures that current texts state as numbers (money, quantities, percentages, ratios; no dates), people's
-- corrections counted in: kept as occurrence is. value or else low and high; sort_value is
-- the value, of a range its middle, of an open one its bound; object is the entity of the chip that it is about, NULL for none; as_of a day, month or year, EDTF.
CREATE TABLE stated_figure (
    document INTEGER NOT NULL,
    span_start INTEGER NOT NULL,
    span_end INTEGER NOT NULL,
    sub INTEGER NOT NULL,
    value REAL,
    low REAL,
    high REAL,
    sort_value REAL NOT NULL,
    modifier INTEGER NOT NULL,
    unit TEXT NOT NULL,
    currency TEXT NOT NULL,
    per TEXT NOT NULL,
    object INTEGER,
    measure INTEGER NOT NULL,
    as_of TEXT NOT NULL,
    PRIMARY KEY (document, span_start, span_end)
) WITHOUT ROWID;
CREATE INDEX stated_figure_by_value ON stated_figure (sort_value);
-- Groups of chip and measure, each by value.
CREATE INDEX stated_figure_by_object ON stated_figure (object, measure, sort_value);
CREATE INDEX stated_figure_by_measure ON stated_figure (measure, sort_value);
