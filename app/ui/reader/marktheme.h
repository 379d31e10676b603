// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "claim/claim.h"
#include "mention/kindtable.h"
#include "mention/lexiconentry.h"

#include <QColor>
#include <QHash>
#include <QIcon>
#include <QPalette>
#include <QString>
#include <QTextCharFormat>

#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/Theme>

namespace Postilla {

/// The colours of the reader, from one of the themes in resources/themes: page, text, the tint and the ink of
/// each kind of mention, and those of the verdicts. Belongs to the thread that made it, as its Repository
/// does.
class MarkTheme
{
public:
    enum class Choice { Light, Dark, Contrast };

    explicit MarkTheme(Choice choice = Choice::Light);
    /// Takes the colours of another theme.
    void setChoice(Choice choice);
    Choice choice() const { return m_choice; }

    /// Kinds of the user's own, in their own colours as far as these can be read on the page.
    void setUserKinds(const QList<LexiconKind> &kinds);
    /// Built-in kinds in the order of a legend, then the user's by key.
    const QList<KindInfo> &kinds() const { return m_kinds; }
    /// One with an empty key where it is not known.
    KindInfo kind(MentionKind kind) const;
    /// Another number once kinds or colours have changed.
    int revision() const { return m_revision; }

    /// What goes with this palette.
    static Choice choiceFor(const QPalette &palette);
    /// As the theme's file calls it.
    static QString themeName(Choice choice);

    /// For the document's own markup.
    QColor markup(KSyntaxHighlighting::Theme::TextStyle style) const { return m_theme.textColor(style); }
    QColor page() const;
    QColor text() const;
    QColor selection() const;
    QColor selectedText() const;
    /// Side matter: claim numbers, rules.
    QColor quiet() const;
    /// What is current: the ring and the bracket.
    QColor focus() const;
    /// Behind the words of the current claim.
    QColor claimTint() const;

    /// What lies behind a mention's words.
    QColor tint(MentionKind kind) const;
    /// Its underline, and the kind's colour elsewhere.
    QColor ink(MentionKind kind) const;
    QColor ink(Verdict verdict) const;
    /// How a mention is drawn: pale where it is the machine's, firm where a person has decided.
    QTextCharFormat format(MentionKind kind, MentionOrigin origin = MentionOrigin::Machine) const;
    /// How leftovers of the web are drawn.
    const QTextCharFormat &boilerplateFormat() const { return m_boilerplate; }
    /// A swatch with tint and underline, for the legend.
    QIcon icon(MentionKind kind) const;

private:
    struct Look
    {
        QColor tint;
        QColor ink;
        QTextCharFormat pale;
        QTextCharFormat firm;
    };
    Look look(UnderlineShape underline, const QColor &tint, const QColor &ink) const;
    void addUserKinds();

    KSyntaxHighlighting::Repository m_repository;
    KSyntaxHighlighting::Theme m_theme;
    Choice m_choice;
    int m_revision = 0;
    QList<KindInfo> m_kinds;
    QList<LexiconKind> m_userKinds;
    QHash<MentionKind, Look> m_looks;
    QHash<Verdict, QColor> m_verdicts;
    QTextCharFormat m_boilerplate;
};

} // namespace Postilla
