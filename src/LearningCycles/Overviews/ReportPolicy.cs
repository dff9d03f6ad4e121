using LearningCycles.People;
using LearningCycles.Rules;

namespace LearningCycles.Overviews;

/// <summary>What a school lets a redacted report hold beside numbers, days, states and the fields of this library.</summary>
public sealed record ReportPolicy
{
    /// <summary>Nothing more.</summary>
    public static ReportPolicy Default { get; } = new();

    /// <summary>The rules, in the order in which they are reported.</summary>
    public RuleBook<ReportMove, ReportCase> Rules
    {
        get;
        init => field = Guard.Against.Null(value);
    } = ReportRules.Book;

    /// <summary>Names of fields that a host adds to those of <see cref="ReportFieldName" />. A name not on either list could itself be a message.</summary>
    public ValueList<string> FieldNames
    {
        get;
        init => field = Guard.Against.Null(value);
    } = [];

    /// <summary>State words that a host adds to those of <see cref="ReportWords" />.</summary>
    public ValueList<string> Words
    {
        get;
        init => field = Guard.Against.Null(value);
    } = [];

    /// <summary>The pseudonyms that may stand for people; none unless set. Each is listed, as any text could look like one.</summary>
    public ValueList<PersonId> Pseudonyms
    {
        get;
        init => field = Guard.Against.Null(value);
    } = [];
}
