// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/library.h"

#include <QObject>

#include <functional>

namespace Postilla {

class ClaimForm;
class Picker;

/// Relates the current claim to another: the person chooses the claim, those first that have most to do with
/// it, then what the one is to the other, then says why, or nothing. The last two can be said anew.
class RelationActs : public QObject
{
    Q_OBJECT

public:
    /// `current`: the uuid of the claim that is meant; empty: none.
    RelationActs(std::function<QString()> current, ClaimForm *form, QWidget *over, QObject *parent);

    void setLibrary(Library *library) { m_library = library; }
    void relate();

Q_SIGNALS:
    void failed(const Postilla::Error &error);
    void told(const QString &text);

private:
    void chooseKind(Picker *picker, const QString &from, const Claim &to);
    void askWhy(Picker *picker, const Relation &relation, const Claim &other);
    /// As a new one where it is not stored yet.
    void store(const Relation &relation, const Claim &other);
    void edit(const RelatedClaim &related);
    void remove(const Relation &relation);

    std::function<QString()> m_current;
    ClaimForm *m_form;
    /// Where the choices are shown.
    QWidget *m_over;
    Library *m_library = nullptr;
};

} // namespace Postilla
