# SPDX-FileCopyrightText: 2026 The Postilla authors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=sh disable=SC2154

# What `./dev demo` does once Postilla is built. Read by `dev`, which sets $here and defines postilla().

# The samples are imported in the order of their names, so these are their numbers.
claim_from_samples() { # LIBRARY
    postilla claim 1 --library "$1" --tag dogana --rating C3 --verdict disputed \
        --quote 'Il Ministero del Commercio cinese ha smentito che le dogane abbiano ricevuto l’ordine di fermare i processori H20 di Nvidia' \
        --summary 'Pechino smentisce il blocco in dogana degli H20' \
        --rationale 'Due spedizionieri riferiscono alla stessa agenzia di quattro partite trattenute a Shenzhen.'
    postilla claim 3 --library "$1" --tag dogana --rating C3 --verdict disputed \
        --quote 'Chinese customs officers have stopped at least four consignments of Nvidia’s H20 processor at the Futian crossing in Shenzhen' \
        --summary 'Customs hold four consignments of H20 at Shenzhen' \
        --rationale 'Two forwarders, not named; customs and the ministry deny any instruction.'
    postilla claim 4 --library "$1" --tag scorte --rating B3 \
        --quote 'aspettano 900.000 unità dell’H20' \
        --summary 'Nvidia ha 900.000 H20 in tre depositi, dato aggiornato al 10 marzo' \
        --note 'Comprende le schede già montate presso gli assemblatori.'
    postilla claim 5 --library "$1" --tag '15%' --rating B2 --verdict corroborated \
        --quote 'The 15% revenue share is **not in the Export Administration Regulations**' \
        --summary 'No regulation asks for the 15% share yet' \
        --rationale 'Il Corsivo and Meridian Wire say as well that it has not been written down.'
    postilla claim 6 --library "$1" --tag scorte --rating B2 \
        --quote 'Nvidia held about 640,000 H20s in finished stock as of Jan. 25' \
        --summary 'Nvidia held about 640,000 finished H20s on 25 January' \
        --note 'Another day and another way to count than the 900,000 of Il Corsivo.'
    postilla claim 8 --library "$1" --tag Trump --quote 'dell’ex presidente Trump' \
        --correct-form 'del presidente Trump' --note 'Lo stesso errore è in Bacheca Silicio.'
}

# Of each of the first articles that were imported: a claim of the first sentence in which the program sees both
# a chip and a figure. The words are the article's own, and the note says who chose them.
claim_from_articles() { # LIBRARY
    scratch=$(dirname "$1")
    number=1
    while [ $number -le 6 ] && postilla show $number --text --library "$1" >"$scratch/text" 2>/dev/null; do
        postilla mentions "$scratch/text" --format csv >"$scratch/mentions"
        quote=$("$here/.ci/first-claim" "$scratch/text" "$scratch/mentions")
        # A sentence that stands there twice is no quote, and refused.
        [ -z "$quote" ] || postilla claim $number --library "$1" --tag demo --quote "$quote" \
            --note 'Chosen by ./dev demo: the first sentence with a chip and a figure.' || :
        number=$((number + 1))
    done
    rm -f "$scratch/text" "$scratch/mentions"
}

write_demo() { # LIBRARY FOLDER
    rm -rf "$2"
    mkdir -p "$2"
    postilla report --library "$1" --full-text --output "$2/report.pdf"
    postilla report --library "$1" --table claims --output "$2/claims.csv"
    postilla report --library "$1" --table mentions --output "$2/mentions.csv"
    QT_QPA_PLATFORM=xcb XDG_CONFIG_HOME="$(dirname "$1")" \
        xvfb-run --auto-servernum --server-args='-screen 0 1400x900x24' \
        "$here/.ci/photograph" "$2/window.png" demo "$here/build/release/app/postilla" "$1"
}

demo() { # [FILE…]
    build release
    library=$(mktemp -d)/demo.postilla
    imported=0
    if [ $# -gt 0 ]; then
        postilla import --library "$library" "$@" || imported=$?
        claim_from_articles "$library"
    else
        postilla import --library "$library" "$here/resources/samples"
        claim_from_samples "$library"
    fi
    postilla list --library "$library"
    say "the library is $library; open it again with: ./dev run $library"
    if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
        postilla "$library"
    else
        say "there is no display to open the window on; this is written instead:"
        write_demo "$library" "$here/build/demo"
    fi
    return $imported
}
