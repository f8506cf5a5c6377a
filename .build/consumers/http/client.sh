#!/bin/sh
# A client with curl alone: asks what a client of Yoep can do, then what is wrong with a situation that cannot be.
set -eu
ask() {
  curl --silent --show-error --header 'content-type: application/json' --write-out '\n%{http_code} %{content_type}\n' \
    --data "$1" "$API/v1/beoordelingen"
}
ask '{"situatie":{"aanleiding":"behandeling","hoedanigheid":"klant","leeftijdsgroep":"18-plus","anoniem":false,"organisatie":"yoep","loket":"kracht","ingediendOp":"2026-12-24"}}'
ask '{"situatie":{"aanleiding":"bestaat-niet","ingediendOp":"2026-02-30"}}'
