// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QObject>

class QAbstractItemView;
class QAction;
class QDockWidget;
class QFontMetrics;
class QMainWindow;
class QTimer;

namespace Postilla {

class ClaimForm;
class ClaimList;
class ContentPlace;
class DocumentForm;
class MentionTree;
class PaneRound;

/// The docks on the right, one behind the other: claims with the form of the current one, mentions, data of
/// the document.
class SideDocks : public QObject
{
    Q_OBJECT

public:
    explicit SideDocks(QMainWindow *window);

    /// How wide they are in a new window.
    static int usualWidth(const QFontMetrics &metrics);
    ClaimList *claimList() const { return m_claimList; }
    ClaimForm *claimForm() const { return m_claimForm; }
    MentionTree *mentions() const { return m_mentions; }
    DocumentForm *documentForm() const { return m_documentForm; }

    /// Stores what is typed in the forms; false where something cannot be.
    bool save();
    void addTo(PaneRound &round) const;
    /// Whether there is a document whose claims and mentions can be shown.
    void setDocumentShown(bool shown);
    /// Brings the dock to the front that this stands in.
    void raise(const QWidget *inside);
    /// What shows and hides each dock.
    QList<QAction *> toggleActions() const;

private:
    QDockWidget *add(const QString &name, const QString &title, QWidget *content);
    ContentPlace *makeClaimsPlace();
    void followLists();
    void showPlaces();
    void showPlace(ContentPlace *place, const QAbstractItemView *list, const QString &heading,
                   const QString &advice) const;

    QMainWindow *m_window;
    bool m_documentShown = false;
    QTimer *m_changed;
    ClaimList *m_claimList;
    ClaimForm *m_claimForm;
    MentionTree *m_mentions;
    DocumentForm *m_documentForm;
    ContentPlace *m_claimsPlace;
    ContentPlace *m_mentionsPlace;
    QList<QDockWidget *> m_docks;
};

} // namespace Postilla
