-- SPDX-FileCopyrightText: 2026 The Postilla authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Times are UTC milliseconds since 1970. Every record that an analyst makes has a uuid, a rev that grows by one
-- with each change, and a mark instead of being deleted; it changes only together with an operation.

-- The files in which people have written. A copy of a library becomes a site of its own at its first write.
CREATE TABLE site (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    letter TEXT NOT NULL UNIQUE,
    machine TEXT NOT NULL,
    filesystem TEXT NOT NULL,
    inode TEXT NOT NULL,
    created INTEGER NOT NULL,
    UNIQUE (machine, filesystem, inode)
);

-- The last permanent number given out in each series; numbers are never given out again.
CREATE TABLE counter (
    series TEXT NOT NULL PRIMARY KEY,
    last INTEGER NOT NULL
) WITHOUT ROWID;

-- What an analyst knows as one change; kind is do, undo or redo, and the last two name the act they take back.
CREATE TABLE act (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    analyst TEXT NOT NULL,
    label TEXT NOT NULL,
    kind TEXT NOT NULL,
    undoes TEXT REFERENCES act (uuid)
);
CREATE INDEX act_of_analyst ON act (analyst, id);

CREATE TABLE operation (
    seq INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    act TEXT NOT NULL REFERENCES act (uuid),
    site TEXT NOT NULL REFERENCES site (uuid),
    site_seq INTEGER NOT NULL,
    lamport INTEGER NOT NULL,
    time INTEGER NOT NULL,
    analyst TEXT NOT NULL,
    kind TEXT NOT NULL,
    noun TEXT NOT NULL,
    record TEXT NOT NULL,
    before TEXT NOT NULL,
    after TEXT NOT NULL,
    undoes TEXT REFERENCES operation (uuid),
    UNIQUE (site, site_seq)
);
CREATE INDEX operation_of_act ON operation (act);
CREATE INDEX operation_of_record ON operation (record);
CREATE INDEX operation_by_lamport ON operation (lamport);

-- Texts by their SHA-256: immutable, and stored once however many versions have them.
CREATE TABLE text (
    id INTEGER PRIMARY KEY,
    hash TEXT NOT NULL UNIQUE,
    length INTEGER NOT NULL,
    body TEXT NOT NULL
);

CREATE TABLE document (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    rev INTEGER NOT NULL,
    removed INTEGER NOT NULL DEFAULT 0,
    number INTEGER NOT NULL UNIQUE,
    current_version TEXT NOT NULL REFERENCES version (uuid),
    title TEXT NOT NULL,
    outlet TEXT NOT NULL,
    carrier TEXT NOT NULL,
    origin TEXT NOT NULL,
    author TEXT NOT NULL,
    published TEXT NOT NULL,
    published_first TEXT NOT NULL,
    published_last TEXT NOT NULL,
    published_known_by TEXT NOT NULL,
    collected_on INTEGER NOT NULL,
    url TEXT NOT NULL,
    language TEXT NOT NULL,
    origin_file TEXT NOT NULL,
    state TEXT NOT NULL,
    reliability TEXT NOT NULL,
    abstract TEXT NOT NULL,
    note TEXT NOT NULL
);
CREATE INDEX document_of_url ON document (url) WHERE url <> '';
-- The list of documents in its two orders by time, with all that the list asks for: neither its first page nor
-- the whole of it reads the table.
CREATE INDEX document_by_collection ON document (collected_on, number, uuid, state, removed) WHERE NOT removed;
CREATE INDEX document_by_publication
    ON document (published_last, collected_on, number, uuid, state, removed) WHERE NOT removed;

CREATE TABLE version (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    rev INTEGER NOT NULL,
    removed INTEGER NOT NULL DEFAULT 0,
    document TEXT NOT NULL REFERENCES document (uuid) DEFERRABLE INITIALLY DEFERRED,
    number INTEGER NOT NULL,
    format TEXT NOT NULL,
    content_hash TEXT NOT NULL REFERENCES text (hash),
    boilerplate TEXT NOT NULL,
    origin_file TEXT NOT NULL,
    created_at INTEGER NOT NULL
);
CREATE INDEX version_of_document ON version (document, number);
CREATE INDEX version_of_text ON version (content_hash);

-- The current text of every document that is not removed, by row numbers: worked out from document and version,
-- so that whatever asks for the texts as they are now joins by number, and need not ask what is removed.
CREATE TABLE current_text (
    document INTEGER PRIMARY KEY REFERENCES document (id),
    version INTEGER NOT NULL UNIQUE REFERENCES version (id),
    text INTEGER NOT NULL REFERENCES text (id)
);

-- What search sees: the title and the current text of every document.
CREATE VIEW document_content AS
    SELECT document.id AS id, document.title AS title, text.body AS body
    FROM current_text
    JOIN document ON document.id = current_text.document
    JOIN text ON text.id = current_text.text;

CREATE VIRTUAL TABLE document_index USING fts5 (
    title, body, content = 'document_content', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2'
);
INSERT INTO document_index (document_index, rank) VALUES ('hashsize', 67108864);
