package dev.shortlist.matcher.skill.adapter.web;

import dev.shortlist.contracts.failure.Invalid;
import dev.shortlist.language.skill.Category;
import dev.shortlist.language.skill.Skill;
import dev.shortlist.language.skill.SkillCatalogue;
import dev.shortlist.starter.security.SignedIn;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/skills")
class SkillController {

    private static final int MOST = 50;

    private final SkillCatalogue catalogue;

    SkillController(SkillCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    @GetMapping("/autocomplete")
    @SignedIn
    List<SkillResponse> autocomplete(
            @RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "10") int limit) {
        if (limit < 1 || limit > MOST) {
            throw new Invalid("limit", "must be between 1 and " + MOST);
        }
        return q.isBlank()
                ? List.of()
                : catalogue.autocomplete(q, limit).stream()
                        .map(SkillResponse::of)
                        .toList();
    }

    @GetMapping("/categories")
    @SignedIn
    List<Category> categories() {
        return catalogue.categories();
    }

    record SkillResponse(String id, String name, String nameAr, String category) {

        static SkillResponse of(Skill skill) {
            return new SkillResponse(skill.id(), skill.name(), skill.nameAr(), skill.category());
        }
    }
}
