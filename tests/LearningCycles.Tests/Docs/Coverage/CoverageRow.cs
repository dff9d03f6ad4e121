using LearningCycles.Rules;

namespace LearningCycles.Tests.Docs.Coverage;

/// <summary>A point of the guidance, and where the model has it.</summary>
/// <param name="Number">Its number in the inventory of the guidance, such as <c>S2.14</c>.</param>
/// <param name="Asks">What the guidance asks or says, in our words.</param>
internal sealed record CoverageRow(string Number, string Asks)
{
    internal ValueList<object> Places { get; private init; } = [];
    internal ValueList<RuleId> Rules { get; private init; } = [];
    internal ValueList<string> Calendar { get; private init; } = [];
    internal Type? TestClass { get; private init; }
    internal string? Test { get; private init; }
    internal string Remark { get; private init; } = "";
    internal string NotCarried { get; private init; } = "";
    internal bool IsAboutTheDocument { get; private init; }

    internal bool IsCarried => Places.Count + Rules.Count + Calendar.Count > 0;

    /// <summary>The types or the members of enums that carry it.</summary>
    internal CoverageRow In(params object[] places) => this with { Places = [.. places] };

    /// <summary>The rules that ask for it.</summary>
    internal CoverageRow Asked(params RuleId[] rules) => this with { Rules = [.. rules] };

    /// <summary>Types of the calendar package, by name, since these tests do not use it.</summary>
    internal CoverageRow InCalendar(params string[] types) => this with { Calendar = [.. types] };

    /// <summary>A test that would fail without it.</summary>
    internal CoverageRow By<TTests>(string test) => this with { TestClass = typeof(TTests), Test = test };

    /// <summary>The examples of a room's rules would fail without it.</summary>
    internal CoverageRow ByExamples<TTests>() => By<TTests>("EveryExampleFindsWhatItSays");

    internal CoverageRow Saying(string remark) => this with { Remark = remark };

    /// <summary>What of it the model does not have.</summary>
    internal CoverageRow Lacks(string what) => this with { NotCarried = what };

    /// <summary>It says something about the document, and asks nothing of a model.</summary>
    internal CoverageRow OfTheDocument() => this with { IsAboutTheDocument = true };
}
