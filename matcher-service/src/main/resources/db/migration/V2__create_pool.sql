create extension if not exists vector;

-- One row per CV with all that scoring needs; columns beside the content are what searches filter by.
create table cvs (
    cv_id        uuid        primary key,
    candidate_id uuid        not null,
    version      bigint      not null,
    parsed_at    timestamptz not null,
    name         text,
    email        text,
    phones       text[]      not null,
    location     text,
    years        double precision,
    skills       text[]      not null,
    languages    text[]      not null,
    content      jsonb       not null
);

create index cvs_newest_of_candidate on cvs (candidate_id, parsed_at desc, cv_id desc);

create index cvs_by_skill on cvs using gin (skills);

create index cvs_by_email on cvs (lower(email));

-- The CV that speaks for each candidate.
create view current_cvs as
select distinct on (candidate_id) *
from cvs
order by candidate_id, parsed_at desc, cv_id desc;

-- Which uploads brought a CV; may be known before the CV itself.
create table cv_uploads (
    upload_id uuid not null,
    cv_id     uuid not null,
    primary key (upload_id, cv_id)
);

create index cv_uploads_of_cv on cv_uploads (cv_id);

-- A late or repeated event must not bring a removed CV back.
create table forgotten_cvs (
    cv_id        uuid        primary key,
    forgotten_at timestamptz not null default now()
);

-- The first four columns are Spring AI's; the others exist so that filters use an index.
create table cv_passages (
    id        uuid         primary key,
    content   text         not null,
    metadata  jsonb        not null,
    embedding halfvec(384) not null,
    cv_id     uuid generated always as ((metadata ->> 'cv_id')::uuid) stored,
    section   text generated always as (metadata ->> 'section') stored
);

-- Exact search over the passages of the CVs that a filter leaves beats an index on the vectors (STACK.md).
create index cv_passages_of_cv on cv_passages (cv_id);
