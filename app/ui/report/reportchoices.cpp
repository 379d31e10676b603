// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/report/reportchoices.h"

#include "claim/tagtree.h"
#include "ui/report/reportscopes.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTime>
#include <QFormLayout>
#include <QLocale>
#include <QSignalBlocker>

#include <algorithm>

namespace Postilla {

namespace {
constexpr int fewestLetters = 22;

template <typename Choice>
void add(QComboBox *box, const QString &words, Choice choice)
{
    box->addItem(words, static_cast<int>(choice));
}

template <typename Choice>
Choice chosen(const QComboBox *box)
{
    return static_cast<Choice>(box->currentData().toInt());
}

/// Keeps what was chosen where it is still offered.
void choose(QComboBox *box, const QVariant &data)
{
    box->setCurrentIndex(std::max(box->findData(data), 0));
}
} // namespace

ReportChoices::ReportChoices(QWidget *parent)
    : QWidget(parent)
    , m_scope(new QComboBox)
    , m_form(new QComboBox)
    , m_layout(new QComboBox)
    , m_language(new QComboBox)
    , m_paper(new QComboBox)
    , m_replaced(new QComboBox)
    , m_fullText(new QCheckBox(tr("With the full texts, marked")))
{
    setFocusProxy(m_scope);
    fillForms();
    fillPapersAndLanguages();
    offerScopes({}, {});
    offerReplaced({});
    arrange();
    for (QComboBox *box : {m_scope, m_form, m_layout, m_language, m_paper, m_replaced})
        connect(box, &QComboBox::currentIndexChanged, this, &ReportChoices::changed);
    connect(m_fullText, &QCheckBox::toggled, this, &ReportChoices::changed);
    connect(m_form, &QComboBox::currentIndexChanged, this, &ReportChoices::showWhatCounts);
}

void ReportChoices::fillForms()
{
    add(m_form, tr("Annotated summary (PDF)"), ReportForm::Pdf);
    add(m_form, tr("Web page (HTML)"), ReportForm::Html);
    add(m_form, tr("Text (Markdown)"), ReportForm::Markdown);
    add(m_form, tr("Data for programs (JSON)"), ReportForm::Json);
    add(m_form, tr("Workbook (XLSX)"), ReportForm::Workbook);
    add(m_form, tr("Table of claims (CSV)"), ReportForm::ClaimsCsv);
    add(m_form, tr("All tables (CSV, a folder)"), ReportForm::AllTables);
    add(m_form, tr("All tables for spreadsheets (CSV, a folder)"), ReportForm::TablesForPeople);
    add(m_layout, tr("Full: every claim"), ReportLayout::Full);
    add(m_layout, tr("In brief: first page, contrasts, figures, claims named, sources"), ReportLayout::Brief);
}

void ReportChoices::fillPapersAndLanguages()
{
    const QLocale own;
    add(m_language, tr("English"), ReportLocale::English);
    add(m_language, tr("Italian"), ReportLocale::Italian);
    choose(m_language, static_cast<int>(own.language() == QLocale::Italian ? ReportLocale::Italian
                                                                           : ReportLocale::English));
    add(m_paper, tr("A4"), ReportPaper::A4);
    add(m_paper, tr("Letter"), ReportPaper::Letter);
    choose(m_paper,
           static_cast<int>(own.measurementSystem() == QLocale::ImperialUSSystem ? ReportPaper::Letter
                                                                                 : ReportPaper::A4));
}

void ReportChoices::arrange()
{
    auto *layout = new QFormLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setRowWrapPolicy(QFormLayout::WrapLongRows);
    layout->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    const auto addRow = [layout](const QString &label, QComboBox *box) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon); // a query may be long
        box->setMinimumContentsLength(fewestLetters);
        box->setAccessibleName(label);
        layout->addRow(label, box);
    };
    addRow(tr("Documents"), m_scope);
    addRow(tr("Form"), m_form);
    addRow(tr("Length"), m_layout);
    addRow(tr("Language"), m_language);
    addRow(tr("Paper"), m_paper);
    addRow(tr("Replaces"), m_replaced);
    layout->addRow(m_fullText);
}

/// For the form that is chosen.
void ReportChoices::showWhatCounts()
{
    const ReportForm form = this->form();
    m_language->setEnabled(hasLanguage(form));
    m_layout->setEnabled(isForReaders(form));
    m_paper->setEnabled(form == ReportForm::Pdf);
    m_replaced->setEnabled(isForReaders(form));
    m_fullText->setEnabled(!isTable(form));
}

Result<void> ReportChoices::offer(const Library &library, const QString &search, const QStringList &selection)
{
    const auto selected = library.searches().queryOf(selection);
    if (!selected)
        return std::unexpected(selected.error());
    const auto tags = library.tags().all();
    const auto questions = library.judgements().questions();
    const auto earlier = library.reports().all();
    if (!tags || !questions || !earlier)
        return std::unexpected(!tags ? tags.error() : !questions ? questions.error() : earlier.error());
    QList<Scope> scopes;
    for (const Question &question : *questions)
        scopes.append({tr("Question: %1").arg(question.text), queryOf(question)});
    const TagTree tree(*tags);
    for (const Tag &tag : *tags)
        scopes.append({tr("Tag: %1").arg(tree.path(tag.uuid)), queryOf(tag)});
    const ReportRequest before = request();
    {
        const QSignalBlocker quiet(this);
        const int count = static_cast<int>(selection.size());
        offerScopes(scopes,
                    {search,
                     {tr("What is selected on the page Read: %n document(s)", nullptr, count), *selected},
                     count});
        offerReplaced(*earlier);
    }
    if (request() != before)
        Q_EMIT changed();
    return {};
}

void ReportChoices::offerScopes(const QList<Scope> &scopes, const ListScopes &list)
{
    const QString before = m_scope->currentData().toString();
    m_scope->clear();
    m_scope->addItem(tr("All of the library"), QString());
    if (!list.search.isEmpty())
        m_scope->addItem(tr("What the search finds: %1").arg(list.search), list.search);
    if (list.selected > 0)
        m_scope->addItem(list.selection.words, list.selection.query);
    for (const Scope &scope : scopes)
        m_scope->addItem(scope.words, scope.query);
    choose(m_scope, newest(list, before));
    m_list = list;
}

QString ReportChoices::newest(const ListScopes &list, const QString &before) const
{
    const bool isOther = list.selection.query != m_list.selection.query;
    // one is always selected, the one that is read
    const bool wasChosen = !before.isEmpty() && before == m_list.selection.query;
    if (isOther && (list.selected > 1 || wasChosen))
        return list.selection.query;
    // a new search is what the list of documents shows
    return list.search != m_list.search ? list.search : before;
}

void ReportChoices::offerReplaced(const QList<ReportRecord> &earlier)
{
    const QVariant before = m_replaced->currentData();
    m_replaced->clear();
    m_replaced->addItem(tr("None"), QString());
    for (const ReportRecord &record : earlier) {
        const QDate day = QDateTime::fromMSecsSinceEpoch(record.madeAt).date();
        m_replaced->addItem(tr("%1 of %2").arg(record.number, QLocale().toString(day, QLocale::ShortFormat)),
                            record.number);
    }
    choose(m_replaced, before);
}

ReportForm ReportChoices::form() const
{
    return chosen<ReportForm>(m_form);
}

ReportRequest ReportChoices::request() const
{
    ReportRequest request;
    request.scope = m_scope->currentData().toString();
    request.layout = chosen<ReportLayout>(m_layout);
    request.locale = chosen<ReportLocale>(m_language);
    request.paper = chosen<ReportPaper>(m_paper);
    if (isForReaders(form()))
        request.replaces = m_replaced->currentData().toString();
    request.fullText = !isTable(form()) && m_fullText->isChecked();
    return request;
}

} // namespace Postilla
