package dev.shortlist.matcher.ranking.adapter.run;

import dev.shortlist.matcher.ranking.application.ExecuteRanking;
import dev.shortlist.matcher.ranking.application.RankingWatch;
import dev.shortlist.matcher.ranking.application.StartRanking;
import dev.shortlist.starter.run.RunEvent;
import dev.shortlist.starter.run.RunExecution;
import dev.shortlist.starter.run.RunExecutor;
import java.util.List;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

@Component
final class RankingExecutor implements RunExecutor {

    private final ExecuteRanking executeRanking;

    RankingExecutor(ExecuteRanking executeRanking) {
        this.executeRanking = executeRanking;
    }

    @Override
    public String kind() {
        return StartRanking.KIND;
    }

    @Override
    public Mono<Void> execute(RunExecution execution) {
        return executeRanking.execute(execution.run().id(), new Watch(execution));
    }

    private record Watch(RunExecution execution) implements RankingWatch {

        @Override
        public Mono<Void> scored(int done, int total, List<Item> items) {
            return execution.progress(
                    done, total, items.stream().map(RunEvent::item).toList());
        }

        @Override
        public Mono<Void> completed(Summary summary) {
            return execution.finish(RunEvent.result(summary));
        }
    }
}
