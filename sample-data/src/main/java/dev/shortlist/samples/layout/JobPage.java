package dev.shortlist.samples.layout;

import dev.shortlist.samples.person.Job;
import dev.shortlist.samples.sheet.Block;
import dev.shortlist.samples.sheet.Block.Heading;
import dev.shortlist.samples.sheet.Block.Headline;
import dev.shortlist.samples.sheet.Block.Item;
import dev.shortlist.samples.sheet.Block.Name;
import dev.shortlist.samples.sheet.Block.Text;
import dev.shortlist.samples.sheet.Frame;
import dev.shortlist.samples.sheet.Sheet;
import java.util.ArrayList;
import java.util.List;

/// Arranges a job description.
public final class JobPage {

    private JobPage() {}

    public static Sheet arrange(Job job) {
        var head = new ArrayList<Block>(List.of(new Name(job.title()), new Headline(job.company())));
        job.facts().forEach(fact -> head.add(new Text(fact)));
        var main = new ArrayList<Block>();
        for (var part : job.parts()) {
            main.add(new Heading(part.heading()));
            if (part.text() != null) {
                main.add(new Text(part.text()));
            }
            part.items().forEach(item -> main.add(new Item(item)));
        }
        return new Sheet(Frame.ONE_COLUMN, job.language().equals("ar"), head, main);
    }
}
