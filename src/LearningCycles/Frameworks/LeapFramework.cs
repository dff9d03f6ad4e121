namespace LearningCycles.Frameworks;

/// <summary>The indicators of Denver's Framework for Effective Teaching, which its LEAP programme uses.</summary>
/// <remarks>
/// <para>Verified: the codes, the domains' letters, the expectations and what each indicator is about, for 2013-14, from the
/// variable labels of a published research script of the district. Later handbooks reworded some, so another version is another framework.</para>
/// <para>The short names are our own words, not the handbook's.</para>
/// <para>Less certain: the gateway marks (LE.3, I.1, I.3, I.5) come from an undated quiz made by a user; that P.7 speaks of
/// teacher leaders only is inferred from its star and from its being left out of the means.</para>
/// <para>19 indicators: 12 observed in class (LE and I) and 7 of professionalism (P).</para>
/// </remarks>
/// <example>
/// <code>
/// foreach (var indicator in LeapFramework.Version2013.Indicators.Where(one => one.IsGateway))
///     Console.WriteLine(indicator);
/// // LE.3 High, clear expectations of behaviour, and routines
/// // I.1 Makes the content-language objective clear
/// // I.3 Intentional methods and pacing
/// // I.5 Checks for understanding
/// </code>
/// </example>
public static class LeapFramework
{
    private const string Environment = "Learning environment";
    private const string Instruction = "Instruction";
    private const string Professionalism = "Professionalism";

    private const string Culture = "Positive culture and climate";
    private const string Management = "Effective management";
    private const string Delivery = "Masterful content delivery";
    private const string Moves = "High-impact moves";
    private const string Knowledge = "Knowledge of students and data";
    private const string Collaboration = "Collaboration and engagement";
    private const string Reflection = "Reflection and development";
    private const string Leadership = "Masterful teacher leadership";

    /// <summary>The version of the school year 2013-14, the only one whose full list could be verified.</summary>
    public static Framework Version2013 { get; } =
        new(
            new("leap/2013-14"),
            "LEAP Framework for Effective Teaching",
            "2013-14",
            [
                Observed("LE.1", Environment, Culture, "Knows and respects students' communities and cultures"),
                Observed("LE.2", Environment, Culture, "Motivating and respectful environment"),
                Gateway("LE.3", Environment, Management, "High, clear expectations of behaviour, and routines"),
                Observed("LE.4", Environment, Management, "The room supports learning"),
                Gateway("I.1", Instruction, Delivery, "Makes the content-language objective clear"),
                Observed("I.2", Instruction, Delivery, "Rigorous tasks that ask for critical thinking"),
                Gateway("I.3", Instruction, Delivery, "Intentional methods and pacing"),
                Observed("I.4", Instruction, Delivery, "All students use academic language"),
                Gateway("I.5", Instruction, Moves, "Checks for understanding"),
                Observed("I.6", Instruction, Moves, "Differentiates"),
                Observed("I.7", Instruction, Moves, "Academic feedback that describes"),
                Observed("I.8", Instruction, Moves, "Students communicate and collaborate"),
                Other("P.1", Knowledge, "Knows students' needs and culture, and promotes equity"),
                Other("P.2", Knowledge, "Plans and adjusts by student work and data"),
                Other("P.3", Collaboration, "Works with the school's teams"),
                Other("P.4", Collaboration, "Engages students, families and community"),
                Other("P.5", Reflection, "Knows oneself, reflects, and acts on feedback"),
                Other("P.6", Reflection, "Seeks growth and adds to shared inquiry"),
                Other("P.7", Leadership, "Builds capacity among colleagues") with
                {
                    IsForTeacherLeaders = true,
                },
            ]
        );

    private static Indicator Observed(string code, string domain, string expectation, string name) =>
        new(new(code), domain, expectation, name) { IsObserved = true };

    private static Indicator Gateway(string code, string domain, string expectation, string name) =>
        Observed(code, domain, expectation, name) with
        {
            IsGateway = true,
        };

    private static Indicator Other(string code, string expectation, string name) =>
        new(new(code), Professionalism, expectation, name);
}
