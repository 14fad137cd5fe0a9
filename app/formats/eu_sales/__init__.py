"""EU sales lists as files: records in, bytes out, and the totals read back from the bytes (ESL-050…052).

`profiles.offered(country, day, types)` are the profiles of a country, `files.check(told, profile, day)` says what speaks against,
`files.write(told, profile)` gives the files (checked after writing), `files.read_back(content, profile)` the totals inside one.
"""
