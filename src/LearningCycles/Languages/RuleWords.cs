namespace LearningCycles.Languages;

/// <summary>All words of a language about one rule: a row of a table.</summary>
/// <param name="Rule">The lasting id of the rule.</param>
/// <param name="Statement">What the rule asks, as a sentence.</param>
/// <param name="Supply">What to supply to meet it.</param>
/// <param name="Pieces">Each English piece of a finding with the same in the language, with the same places.</param>
internal sealed record RuleWords(
    string Rule,
    string Statement,
    string Supply,
    ValueList<(string English, string Text)> Pieces
);
