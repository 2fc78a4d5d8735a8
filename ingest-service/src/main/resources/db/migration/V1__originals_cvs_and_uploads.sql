-- The files as they came, once each.
create table originals (
    sha256   bytea       primary key,
    bytes    bytea       not null,
    kept_at  timestamptz not null default now()
);
-- They are compressed already.
alter table originals alter column bytes set storage external;

-- A person. Which contact details lead to whom stands in candidate_keys.
create table candidates (
    candidate_id uuid        primary key,
    created_at   timestamptz not null default now()
);

-- One e-mail address, phone number or profile link belongs to one candidate.
create table candidate_keys (
    key          text primary key,
    candidate_id uuid not null references candidates on delete cascade
);

create table cvs (
    cv_id        uuid        primary key,
    sha256       bytea       not null unique,
    filename     text        not null,
    kind         text        not null,
    size         bigint      not null,
    source       text,
    use_ai       boolean     not null default false,
    uploaded_by  text        not null,
    uploaded_at  timestamptz not null,
    -- Every upload that brought these bytes.
    upload_ids   uuid[]      not null,
    status       text        not null check (status in ('received', 'parsed', 'refused')),
    candidate_id uuid        references candidates,
    name         text,
    ats_score    double precision,
    -- Grows with each parse and correction, so that readers can tell old from new.
    version      bigint      not null default 0,
    content      text,
    error        text,
    processed_at timestamptz
);

create index cvs_newest on cvs (uploaded_at desc, cv_id);
create index cvs_of_candidate on cvs (candidate_id);

create table uploads (
    upload_id   uuid        primary key,
    job_id      uuid,
    source      text,
    uploaded_by text        not null,
    uploaded_at timestamptz not null
);

create table upload_items (
    upload_id uuid not null references uploads on delete cascade,
    position  int  not null,
    filename  text not null,
    cv_id     uuid references cvs on delete set null,
    status    text not null check (status in ('accepted', 'duplicate', 'refused')),
    error     text,
    primary key (upload_id, position)
);
