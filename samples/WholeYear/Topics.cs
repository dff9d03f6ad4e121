namespace LearningCycles.Samples.WholeYear;

/// <summary>A topic of the book in <c>docs/</c>, and what it shows.</summary>
/// <param name="Name">The name of its page.</param>
/// <param name="Steps">The examples, in the page's order; each is a method whose lines stand on the page.</param>
internal sealed record Topic(string Name, IReadOnlyList<Action> Steps);

internal static class Topics
{
    internal static IReadOnlyList<Topic> All { get; } =
    [
        new("launch", [Launch.FirstWeeks, Launch.WhoIsReady]),
        new(
            "goals",
            [
                Goals.Ladder,
                Goals.FeedbackFirst,
                Goals.CommonIndicators,
                Goals.FromTemplate,
                Goals.Evidence,
                Goals.Attainment,
            ]
        ),
        new("cycles", [Cycles.OneTeacher, Cycles.Lineage, Cycles.ATeam, Cycles.Interruptions, Cycles.LookingBack]),
        new("meetings", [Meetings.AnAgenda, Meetings.ClosingOut, Meetings.Activities, Meetings.Protocols]),
        new(
            "observations",
            [Observations.AsWished, Observations.MoreAsTrustGrows, Observations.WhatTheTeacherReleases]
        ),
        new("support", [Support.AnAgreement, Support.AHardRelationship, Support.AskingForAnIntervention]),
        new(
            "health",
            [
                Health.WhatIsDue,
                Health.WhoseCycleIsIt,
                Health.WhoSharesWhat,
                Health.AtAGlance,
                Health.ForAdministrators,
                Health.OneCalendar,
            ]
        ),
        new("calendar", [Calendars.AYear, Calendars.WhyNot, Calendars.ASnowDay, Calendars.ANewTeacher]),
        new(
            "importing",
            [
                Importing.AFeed,
                Importing.APersonDecides,
                Importing.ToTheYear,
                Importing.OwnPhrases,
                Importing.InSpanish,
                Importing.BusyTimes,
                Importing.WhatCannotBeRead,
            ]
        ),
        new("own-profile", [ProfilesAndRules.AProfile, ProfilesAndRules.OwnNumbers, ProfilesAndRules.OwnRule]),
        new("frameworks", [Frameworks.OwnFramework, Frameworks.RenamesCarried]),
        new("storage", [Storage.WriteAndRead, Storage.DamagedText, Storage.ACalendar]),
        new("languages", [Languages.InSpanish, Languages.OwnWords]),
        new("extending", [Extending.ARule, Extending.AProfile, Extending.AFramework, Extending.AnImporter]),
    ];
}
