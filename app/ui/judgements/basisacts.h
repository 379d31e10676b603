// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/library.h"

#include <QObject>

namespace Postilla {

class ClaimActs;
class Picker;

/// Lets the current claim speak for or against a judgement: the person chooses the judgement, or types a new
/// one, then the side.
class BasisActs : public QObject
{
    Q_OBJECT

public:
    BasisActs(ClaimActs *claims, QWidget *over, QObject *parent);

    void setLibrary(Library *library) { m_library = library; }
    void start();

Q_SIGNALS:
    void failed(const Postilla::Error &error);
    void told(const QString &text);

private:
    /// Empty uuid: a new judgement.
    void chooseSide(Picker *picker, const QString &claim, const Judgement &judgement);
    void attach(const QString &claim, const Judgement &judgement, Basis basis);

    ClaimActs *m_claims;
    /// Where the choices are shown.
    QWidget *m_over;
    Library *m_library = nullptr;
};

} // namespace Postilla
