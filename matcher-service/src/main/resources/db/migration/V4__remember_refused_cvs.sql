-- Files that turned out to be no CV: whoever waits for them is told why.
create table refused_cvs (
    cv_id      uuid        primary key,
    error_code text        not null,
    reason     text        not null,
    refused_at timestamptz not null default now()
);
