package dev.shortlist.matcher.evaluation.application;

import dev.shortlist.contracts.ErrorCode;
import dev.shortlist.matcher.evaluation.application.Ingest.Receipt;
import dev.shortlist.matcher.ranking.domain.Result;

/// How one file ended.
public sealed interface Outcome {

    Receipt receipt();

    /// It was read and compared with the job.
    record Scored(Receipt receipt, Result result) implements Outcome {}

    /// It was refused at the door; the receipt says why.
    record TurnedAway(Receipt receipt) implements Outcome {}

    /// It was no CV that can be read, or was not read in time.
    record Unread(Receipt receipt, ErrorCode code, String reason) implements Outcome {}
}
