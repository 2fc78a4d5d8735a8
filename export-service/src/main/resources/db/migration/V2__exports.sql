-- A file that somebody asked for. Ready once it has a size.
create table exports (
    export_id  uuid        primary key,
    owner      text        not null,
    ranking_id uuid,
    top_k      int,
    format     text        not null,
    file_name  text        not null,
    created_at timestamptz not null,
    expires_at timestamptz not null,
    attempt    int,
    size       bigint
);

create index exports_of_owner on exports (owner, created_at desc, export_id desc);

create index exports_by_expiry on exports (expires_at);

-- The bytes, in pieces: neither writing nor sending one ever holds the whole file.
-- `attempt` keeps a replica that lost its run from mixing its pieces with another's.
create table file_chunks (
    export_id uuid  not null references exports on delete cascade,
    attempt   int   not null,
    seq       int   not null,
    bytes     bytea not null,
    primary key (export_id, attempt, seq)
);

-- Spreadsheets, PDFs and their like are compressed already.
alter table file_chunks alter column bytes set storage external;

-- Lists that clients sent themselves, until their file is made.
create table sent_lists (
    export_id uuid primary key references exports on delete cascade,
    content   text not null
);
