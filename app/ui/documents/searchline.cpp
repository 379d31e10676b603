// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/documents/searchline.h"

#include "query/queryparser.h"
#include "ui/documents/savedsearchmenu.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QStandardItemModel>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {

constexpr int typingPause = 80;
/// After it, what is not typed yet is missing.
constexpr int thinkingPause = 1500;

enum CompletionRole { TextRole = Qt::UserRole + 1, StartRole, EndRole };

/// Whether a person may only not have come to it yet.
bool isUnfinished(const QueryError &error, qsizetype length)
{
    switch (error.fault()) {
    case QueryFault::UnclosedQuote:
    case QueryFault::UnclosedBracket:
        return true;
    default:
        return error.span().end >= length;
    }
}

/// The query with the faulty place underlined, below what is wrong with it.
QString errorText(const QueryError &error, const QString &typed)
{
    const TextSpan span = error.span();
    const QString place = typed.mid(span.start, span.length());
    return u"%1<br>%2<u><b>%3</b></u>%4"_s.arg(
        error.toError().message().toHtmlEscaped(), typed.left(span.start).toHtmlEscaped(),
        place.isEmpty() ? u"&nbsp;&nbsp;"_s : place.toHtmlEscaped(), typed.mid(span.end).toHtmlEscaped());
}

QStandardItem *itemOf(const Completion &completion)
{
    QString shown = completion.text;
    if (completion.count)
        shown += u"   "_s + QLocale().toString(*completion.count);
    if (!completion.hint.isEmpty())
        shown += u"   "_s + completion.hint;
    auto *item = new QStandardItem(shown);
    item->setData(completion.text, TextRole);
    item->setData(completion.span.start, StartRole);
    item->setData(completion.span.end, EndRole);
    return item;
}

} // namespace

SearchLine::SearchLine(QWidget *parent)
    : QWidget(parent)
    , m_edit(new QLineEdit)
    , m_error(new QLabel)
    , m_savedButton(new QToolButton)
    , m_saved(new SavedSearchMenu(this))
    , m_completer(new QCompleter(this))
    , m_completions(new QStandardItemModel(this))
    , m_typing(new QTimer(this))
    , m_waiting(new QTimer(this))
{
    m_edit->setPlaceholderText(tr("Search the library"));
    m_edit->setAccessibleName(tr("Search the library"));
    m_edit->setClearButtonEnabled(true);
    m_error->setWordWrap(true);
    m_error->setTextFormat(Qt::RichText);
    m_error->setAccessibleName(tr("What is wrong with the query"));
    m_error->hide();
    m_savedButton->setIcon(QIcon::fromTheme(u"bookmarks"_s));
    m_savedButton->setText(tr("Saved searches"));
    m_savedButton->setToolTip(m_savedButton->text());
    m_savedButton->setPopupMode(QToolButton::InstantPopup);
    m_savedButton->setAutoRaise(true);
    m_savedButton->setFocusPolicy(Qt::TabFocus);
    m_savedButton->setMenu(m_saved);
    auto *row = new QHBoxLayout;
    row->addWidget(m_edit);
    row->addWidget(m_savedButton);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(row);
    layout->addWidget(m_error);
    setFocusProxy(m_edit);
    makeCompleter();

    m_typing->setSingleShot(true);
    m_typing->setInterval(typingPause);
    m_waiting->setSingleShot(true);
    m_waiting->setInterval(thinkingPause);
    connect(m_typing, &QTimer::timeout, this, &SearchLine::read);
    connect(m_waiting, &QTimer::timeout, this, [this] {
        if (m_completer->popup()->isVisible())
            m_waiting->start(); // what is missing can be chosen there
        else
            showError();
    });
    connect(m_edit, &QLineEdit::textChanged, m_typing, qOverload<>(&QTimer::start));
    connect(m_edit, &QLineEdit::textEdited, this, &SearchLine::askCompletions);
    connect(m_edit, &QLineEdit::returnPressed, this, &SearchLine::accept);
    connect(m_saved, &SavedSearchMenu::chosen, m_edit, &QLineEdit::setText);
    connect(m_saved, &SavedSearchMenu::failed, this, &SearchLine::failed);
}

SearchLine::~SearchLine()
{
    setLibrary(nullptr);
}

void SearchLine::makeCompleter()
{
    m_completer->setModel(m_completions);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setWidget(m_edit);
    m_completer->popup()->setAccessibleName(tr("What the query can go on with"));
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this, &SearchLine::insert);
    connect(&m_asked, &QFutureWatcherBase::finished, this, &SearchLine::takeCompletions);
}

void SearchLine::setLibrary(Library *library)
{
    m_asked.waitForFinished(); // it asks the library that is going away
    m_asked.setFuture(QFuture<Completions>());
    m_library = library;
    m_saved->setLibrary(library);
    const QSignalBlocker quiet(m_edit);
    m_edit->clear();
    m_query = {};
    m_queryText.clear();
    m_fault.reset();
    m_typing->stop();
    showError();
}

bool SearchLine::clear()
{
    if (m_edit->text().isEmpty())
        return false;
    m_edit->clear();
    m_typing->stop(); // there is nothing to wait for
    read();
    return true;
}

void SearchLine::read()
{
    auto query = QueryParser::parse(m_edit->text());
    m_fault = query ? std::nullopt : std::optional(query.error());
    m_saved->setQuery(query ? m_edit->text() : QString());
    if (m_fault && m_edit->hasFocus() && isUnfinished(*m_fault, m_edit->text().size())) {
        m_waiting->start();
        return;
    }
    showError();
    if (!query || *query == m_query)
        return;
    m_query = *std::move(query);
    m_queryText = m_edit->text().trimmed();
    Q_EMIT searched(m_query);
}

void SearchLine::accept()
{
    QAbstractItemView *popup = m_completer->popup();
    if (popup->isVisible() && popup->currentIndex().isValid())
        return; // Enter takes the completion
    popup->hide();
    m_typing->stop();
    read();
    showError();
    if (!m_fault)
        Q_EMIT accepted();
}

void SearchLine::showError()
{
    m_waiting->stop();
    m_error->setVisible(m_fault.has_value());
    m_error->setText(m_fault ? errorText(*m_fault, m_edit->text()) : QString());
}

void SearchLine::askCompletions()
{
    if (!m_library || m_asked.isRunning())
        return; // asked again by takeCompletions()
    m_askedText = m_edit->text().left(m_edit->cursorPosition());
    m_asked.setFuture(QtConcurrent::run([library = m_library, typed = m_askedText] {
        return library->searches().complete(typed, typed.size());
    }));
}

void SearchLine::takeCompletions()
{
    if (m_asked.future().resultCount() == 0 || !m_library || !m_edit->hasFocus())
        return;
    if (m_edit->text().left(m_edit->cursorPosition()) != m_askedText) {
        askCompletions();
        return;
    }
    const Completions completions = m_asked.future().result();
    m_completions->clear();
    for (const Completion &completion : completions.value_or(QList<Completion>())) {
        // What stands there already need not be offered.
        if (m_askedText.mid(completion.span.start) != completion.text)
            m_completions->appendRow(itemOf(completion));
    }
    const bool isNamed = !m_askedText.isEmpty() && !m_askedText.back().isSpace();
    if (m_completions->rowCount() == 0 || !isNamed) {
        m_completer->popup()->hide();
        return;
    }
    m_completer->complete();
    m_completer->popup()->setCurrentIndex({}); // Enter takes what is typed, unless an arrow key has chosen
}

void SearchLine::insert(const QModelIndex &completion)
{
    const auto start = static_cast<int>(completion.data(StartRole).toLongLong());
    const auto end = static_cast<int>(completion.data(EndRole).toLongLong());
    const QString text = completion.data(TextRole).toString();
    m_edit->setSelection(start, end - start);
    m_edit->insert(text);
    if (text.endsWith(u':'))
        askCompletions();
}

} // namespace Postilla
