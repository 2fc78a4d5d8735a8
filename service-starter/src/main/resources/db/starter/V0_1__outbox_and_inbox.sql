-- Events that have happened but that Kafka does not hold yet. The relay removes a row once the broker has it.
create table outbox (
    id          bigint generated always as identity primary key,
    event_id    uuid        not null unique,
    topic       text        not null,
    key         text        not null,
    type        text        not null,
    payload     text        not null,
    traceparent text,
    created_at  timestamptz not null default now(),
    failed_at   timestamptz,
    failure     text
);

-- The relay reads what is neither sent nor parked, in order.
create index outbox_waiting on outbox (id) where failed_at is null;

-- Events whose effect is already in this database.
create table inbox (
    event_id   uuid        primary key,
    arrived_at timestamptz not null default now()
);

create index inbox_age on inbox (arrived_at);
