-- SPDX-FileCopyrightText: 2026 The Postilla authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Where an anchored passage stands in the current text of its document, where that is not the text in which it
-- was anchored; NULL where it is. A lost one has no place, offsets are UTF-16 units.

ALTER TABLE claim ADD COLUMN placed_version TEXT REFERENCES version (uuid);
ALTER TABLE claim ADD COLUMN placed_state TEXT;
ALTER TABLE claim ADD COLUMN placed_start INTEGER;
ALTER TABLE claim ADD COLUMN placed_end INTEGER;
ALTER TABLE claim ADD COLUMN placed_quote TEXT;
CREATE INDEX claim_to_look_at ON claim (document) WHERE placed_state IN ('changed', 'lost') AND NOT removed;

ALTER TABLE correction ADD COLUMN placed_version TEXT REFERENCES version (uuid);
ALTER TABLE correction ADD COLUMN placed_state TEXT;
ALTER TABLE correction ADD COLUMN placed_start INTEGER;
ALTER TABLE correction ADD COLUMN placed_end INTEGER;
ALTER TABLE correction ADD COLUMN placed_quote TEXT;
CREATE INDEX correction_placed ON correction (placed_version) WHERE placed_version IS NOT NULL AND NOT removed;
CREATE INDEX correction_of_document ON correction (document);
