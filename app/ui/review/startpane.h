// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/library.h"

#include <QWidget>

class QPushButton;

namespace Postilla {

class ContentPlace;
class PlanForm;
class SessionList;

/// Where a review session begins: the list of those that there are, with what can be done to the current one,
/// and the form for a new one.
class StartPane : public QWidget
{
    Q_OBJECT

public:
    explicit StartPane(QWidget *parent = nullptr);

    /// nullptr: none.
    void setLibrary(Library *library);
    /// Reads sessions, tags and questions again.
    void refresh();
    SessionList *list() const { return m_list; }
    PlanForm *form() const { return m_form; }
    /// Which of its widgets has the keyboard first: the list, where there is an open session.
    QWidget *entry() const;

Q_SIGNALS:
    void opened(const Postilla::ReviewRecord &session);
    void startWanted();
    /// The report of that session.
    void reportWanted(const QString &sessionUuid);
    /// Takes it off the list of open ones, or puts it there again.
    void closeWanted(const Postilla::ReviewRecord &session);
    void failed(const Postilla::Error &error);

private:
    QWidget *makeSessions();
    QWidget *makeForm();
    void showCurrent();

    Library *m_library = nullptr;
    SessionList *m_list;
    ContentPlace *m_place;
    PlanForm *m_form;
    QPushButton *m_open;
    QPushButton *m_report;
    QPushButton *m_close;
};

} // namespace Postilla
