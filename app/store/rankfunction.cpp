// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/rankfunction.h"

#include "store/database.h"
#include "store/select.h"
#include "store/sqlerror.h"

#include <QByteArrayView>
#include <QSqlError>

#include <sqlite3.h>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace Postilla {

/// Words of title and text, by the row of the document.
struct RankFunction::Lengths
{
    std::vector<quint32> words;
    double average = 1;

    double of(qint64 row) const
    {
        return row >= 0 && row < qint64(words.size()) ? words.at(std::size_t(row)) : average;
    }
};

namespace {

using Lengths = RankFunction::Lengths;

/// What is the same for all rows of a query.
struct QueryWeights
{
    std::vector<double> ofPhrases;
};

int countHit(const Fts5ExtensionApi *, Fts5Context *, void *hits)
{
    ++*static_cast<qint64 *>(hits);
    return SQLITE_OK;
}

int weigh(const Fts5ExtensionApi *api, Fts5Context *query, int phrases, QueryWeights &weights)
{
    if (phrases == 1) {
        weights.ofPhrases.push_back(1);
        return SQLITE_OK;
    }
    sqlite3_int64 rows = 0;
    int code = api->xRowCount(query, &rows);
    for (int phrase = 0; code == SQLITE_OK && phrase < phrases; ++phrase) {
        qint64 hits = 0;
        code = api->xQueryPhrase(query, phrase, &hits, &countHit);
        constexpr double least = 1e-6; // of a word that more than half of the documents hold
        const double weight = std::log((double(rows - hits) + 0.5) / (double(hits) + 0.5));
        weights.ofPhrases.push_back(weight > 0 ? weight : least);
    }
    return code;
}

/// Kept by FTS5 from row to row.
QueryWeights *weightsOf(const Fts5ExtensionApi *api, Fts5Context *query, int phrases, int &code)
{
    if (auto *known = static_cast<QueryWeights *>(api->xGetAuxdata(query, 0)))
        return known;
    auto made = std::make_unique<QueryWeights>();
    code = weigh(api, query, std::min(phrases, api->xPhraseCount(query)), *made);
    if (code != SQLITE_OK)
        return nullptr;
    QueryWeights *weights = made.release();
    code = api->xSetAuxdata(query, weights, [](void *data) { delete static_cast<QueryWeights *>(data); });
    return code == SQLITE_OK ? weights : nullptr;
}

int timesIn(const Fts5ExtensionApi *api, Fts5Context *row, int phrase)
{
    Fts5PhraseIter place{};
    int column = 0;
    int offset = 0;
    int times = 0;
    if (api->xPhraseFirst(row, phrase, &place, &column, &offset) != SQLITE_OK)
        return 0;
    for (; column >= 0; api->xPhraseNext(row, &place, &column, &offset))
        ++times;
    return times;
}

/// The better the smaller, as FTS5 has it.
void rank(const Fts5ExtensionApi *api, Fts5Context *row, sqlite3_context *result, int count,
          sqlite3_value **arguments)
{
    constexpr double k1 = 1.2;
    constexpr double b = 0.75;
    int code = SQLITE_OK;
    const int phrases = count > 0 ? sqlite3_value_int(arguments[0]) : api->xPhraseCount(row);
    const QueryWeights *weights = weightsOf(api, row, phrases, code);
    if (weights == nullptr) {
        sqlite3_result_error_code(result, code);
        return;
    }
    const auto &lengths = **static_cast<std::shared_ptr<Lengths> *>(api->xUserData(row));
    const double length = lengths.of(api->xRowid(row));
    double score = 0;
    for (int phrase = 0; phrase < int(weights->ofPhrases.size()); ++phrase) {
        if (const double times = timesIn(api, row, phrase); times > 0)
            score += weights->ofPhrases.at(std::size_t(phrase)) *
                     ((times * (k1 + 1)) / (times + k1 * (1 - b + b * length / lengths.average)));
    }
    sqlite3_result_double(result, -score);
}

fts5_api *apiOf(sqlite3 *handle)
{
    fts5_api *api = nullptr;
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(handle, "SELECT fts5(?1)", -1, &statement, nullptr) == SQLITE_OK) {
        sqlite3_bind_pointer(statement, 1, &api, "fts5_api_ptr", nullptr);
        sqlite3_step(statement);
    }
    sqlite3_finalize(statement);
    return api;
}

/// Numbers of seven bits a byte, the highest first, one for each column.
quint32 wordsIn(QByteArrayView sizes)
{
    quint32 sum = 0;
    quint32 number = 0;
    for (const char byte : sizes) {
        number = number << 7 | (quint8(byte) & 0x7FU);
        if ((quint8(byte) & 0x80U) == 0)
            sum += std::exchange(number, 0);
    }
    return sum;
}

} // namespace

RankFunction::RankFunction()
    : m_lengths(std::make_shared<Lengths>())
{
}

RankFunction::~RankFunction() = default;

Result<bool> RankFunction::prepare(Database &database, sqlite3 *handle)
{
    if (!m_isKnown) {
        const auto driver = select(database, u"SELECT sqlite_source_id()"_s,
                                   [](const Statement &row) { return row.text(0); });
        if (!driver)
            return std::unexpected(driver.error());
        const bool isSame = handle != nullptr && driver->value(0) == QLatin1StringView(sqlite3_sourceid());
        m_isKnown = isSame && add(handle);
    }
    if (!*m_isKnown)
        return false;
    const auto version = database.dataVersion();
    if (!version)
        return std::unexpected(version.error());
    const Moment now{*version, sqlite3_total_changes64(handle)};
    if (m_readAt == now)
        return true;
    if (const int code = read(handle); code != SQLITE_OK) {
        const QSqlError error({}, QString::fromUtf8(sqlite3_errstr(code)), QSqlError::StatementError,
                              QString::number(code));
        return std::unexpected(storeError(error, database.path()));
    }
    m_readAt = now;
    return true;
}

bool RankFunction::add(sqlite3 *handle)
{
    fts5_api *const api = apiOf(handle);
    if (api == nullptr)
        return false;
    auto *shared = new std::shared_ptr<Lengths>(m_lengths); // the connection's from here on
    return api->xCreateFunction(api, "postilla_rank", shared, &rank, [](void *lengths) {
        delete static_cast<std::shared_ptr<Lengths> *>(lengths);
    }) == SQLITE_OK;
}

/// By SQLite's own interface: a value of Qt's for each of a million sizes takes four times as long.
int RankFunction::read(sqlite3 *handle)
{
    sqlite3_stmt *statement = nullptr;
    sqlite3_prepare_v2(handle, "SELECT id, sz FROM document_index_docsize", -1, &statement, nullptr);
    std::vector<quint32> words;
    qint64 documents = 0;
    for (; sqlite3_step(statement) == SQLITE_ROW; ++documents) {
        const auto row = std::size_t(sqlite3_column_int64(statement, 0));
        if (row >= words.size())
            words.resize(row + 1);
        const auto *const sizes = static_cast<const char *>(sqlite3_column_blob(statement, 1));
        words[row] = wordsIn(QByteArrayView(sizes, sqlite3_column_bytes(statement, 1)));
    }
    if (const int code = sqlite3_finalize(statement); code != SQLITE_OK)
        return code;
    const double sum = std::accumulate(words.begin(), words.end(), 0.0);
    m_lengths->average = sum > 0 ? sum / double(documents) : 1;
    m_lengths->words = std::move(words);
    return SQLITE_OK;
}

} // namespace Postilla
