using System.Globalization;

namespace LearningCycles.Calendar.Tests.Conventions;

public class CultureOfTheRunTests
{
    [Fact]
    public void ARunThatIsMeantForACultureHasIt()
    {
        // CI repeats the tests in other cultures; a machine that ignores the setting would prove nothing.
        var wanted = Environment.GetEnvironmentVariable("LEARNINGCYCLES_CULTURE");
        CultureInfo.CurrentCulture.Name.Should().Be(wanted ?? CultureInfo.CurrentCulture.Name);
    }
}
