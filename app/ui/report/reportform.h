// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace Postilla {

/// What a report is written as.
enum class ReportForm {
    Pdf, ///< one file, as the next five
    Html,
    Markdown,
    Json,
    Workbook,
    ClaimsCsv,
    AllTables, ///< a folder of CSV files, as the next one
    TablesForPeople,
};

/// What goes into the register.
constexpr bool isForReaders(ReportForm form)
{
    return form == ReportForm::Pdf || form == ReportForm::Html || form == ReportForm::Markdown;
}

constexpr bool isFolder(ReportForm form)
{
    return form == ReportForm::AllTables || form == ReportForm::TablesForPeople;
}

constexpr bool isTable(ReportForm form)
{
    return form == ReportForm::ClaimsCsv || form == ReportForm::Workbook || isFolder(form);
}

/// What is for programs carries stable English codes.
constexpr bool hasLanguage(ReportForm form)
{
    return form != ReportForm::ClaimsCsv && form != ReportForm::AllTables && form != ReportForm::Json;
}

} // namespace Postilla
