namespace Attest.Naming;

public interface IPlantedDoor;
