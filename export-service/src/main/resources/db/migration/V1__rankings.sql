-- This service's own copy of finished rankings, put together from events.

-- The newest whole revision of each.
create table rankings (
    ranking_id uuid primary key,
    revision   int  not null
);

-- Revisions that were announced as complete, whether or not their pages are here yet.
create table ranking_revisions (
    ranking_id   uuid        not null,
    revision     int         not null,
    pages        int         not null,
    summary      text        not null,
    completed_at timestamptz not null,
    primary key (ranking_id, revision)
);

create table ranking_pages (
    ranking_id uuid not null,
    revision   int  not null,
    page       int  not null,
    results    text not null,
    primary key (ranking_id, revision, page)
);
