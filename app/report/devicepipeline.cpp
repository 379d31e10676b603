// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/devicepipeline.h"

#include "report/wholefiles.h"

namespace Postilla {

namespace {
/// Bytes; the writer hands on a few at a time.
constexpr std::size_t askedEvery = 1 << 16;
} // namespace

DevicePipeline::DevicePipeline(QIODevice &device, const Steps &steps)
    : Pipeline("device", nullptr)
    , m_device(device)
    , m_steps(steps)
{
}

void DevicePipeline::write(const unsigned char *data, std::size_t length)
{
    if (!writeAll(m_device, {data, static_cast<qsizetype>(length)}))
        throw Refused();
    m_sinceAsked += length;
    if (m_sinceAsked < askedEvery)
        return;
    m_sinceAsked = 0;
    if (!m_steps.goOn())
        throw Cancelled();
}

} // namespace Postilla
